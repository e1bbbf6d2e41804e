//! kronika: read, check, import and publish chronicles from a terminal.
fn main() {}
