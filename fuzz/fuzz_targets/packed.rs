//! Any bytes inside the archives that some formats come in.
#![no_main]

#[path = "../../tests/it/bytes.rs"]
mod bytes;

libfuzzer_sys::fuzz_target!(|file: &[u8]| {
    bytes::packed(file);
});
