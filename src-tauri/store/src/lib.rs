//! The archive: one SQLite file of many chronicles, and everything that may be done to it.
