//! The command line from outside: the real program, its output and its exit codes.

mod check;
mod entry;
mod exchange;
mod output;
mod run;
