//! What the whole-way tests share: the gold months, the score of a reading against them, an archive to write in.

pub mod archive;
pub mod clock;
pub mod defects;
pub mod gold;
pub mod hostile;
pub mod months;
pub mod protected;
pub mod score;
