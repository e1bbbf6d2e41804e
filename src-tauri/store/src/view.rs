//! What the window and scripts see of the archive: plain values, made anew at every question, never written back.
//!
//! Offsets are UTF-16 units in the entry's text (what a browser counts); ids are text; counts are `u32`. The TypeScript of
//! these types is written by `make gen` (feature `ts`) into `ui/src/ipc/types`.

mod archive;
mod choice;
mod chronicle;
mod draft;
mod published;
mod registers;
#[cfg(all(test, feature = "ts"))]
mod typescript;

pub use archive::*;
pub use choice::*;
pub use chronicle::*;
pub use draft::*;
pub use kronika_core::chronicle::{EntryState, MarkValue};
pub use published::*;
pub use registers::*;
