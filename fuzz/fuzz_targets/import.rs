//! Any bytes as a file of any format to bring in.
#![no_main]

#[path = "../../tests/it/bytes.rs"]
mod bytes;

libfuzzer_sys::fuzz_target!(|file: &[u8]| {
    bytes::import(file);
});
