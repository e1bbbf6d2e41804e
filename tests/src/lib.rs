//! Helpers that the whole-way tests share.
