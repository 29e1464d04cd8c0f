//! What a series of days says: pure functions, no input or output, no clock, no screen.
