//! The journal file: read, checked, sealed and replaced in one step.
