//! The words for every verdict, in both directions.
