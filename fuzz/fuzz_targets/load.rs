//! Any bytes as a journal file.
#![no_main]

#[path = "../../tests/it/bytes.rs"]
mod bytes;

libfuzzer_sys::fuzz_target!(|file: &[u8]| {
    bytes::load(file);
});
