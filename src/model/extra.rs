//! Members of the file that this version does not know: kept, and written back as they were.

use serde_json::{Map, Value};

/// Unknown members, in their order.
pub type Extra = Map<String, Value>;
