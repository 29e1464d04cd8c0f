//! The fields of a struct as values, for what is done with each of them: merging, filling in, naming.

/// An enum with a variant for each of these fields of a struct.
macro_rules! fields {
    ($(#[$doc:meta])* $name:ident of $of:ty: $($variant:ident $field:ident),+ $(,)?) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs, reason = "the fields by their names")]
        pub enum $name {
            $($variant),+
        }

        impl $name {
            /// All of them, in their order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The name of the field, which is that of the member in the file.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => stringify!($field)),+
                }
            }

            /// Whether it is the same in both.
            pub fn is_same(self, one: &$of, other: &$of) -> bool {
                match self {
                    $(Self::$variant => one.$field == other.$field),+
                }
            }

            /// Makes it in `to` what it is in `from`.
            pub fn copy(self, from: &$of, to: &mut $of) {
                match self {
                    $(Self::$variant => to.$field.clone_from(&from.$field)),+
                }
            }
        }
    };
}
pub(super) use fields;
