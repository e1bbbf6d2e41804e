//! What the whole-way tests share: the gold months, and the score of a reading against them.

pub mod clock;
pub mod defects;
pub mod gold;
pub mod hostile;
pub mod score;
