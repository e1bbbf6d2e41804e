//! The house style of an organisation.

use serde::{Deserialize, Serialize};

/// How an organisation sets its chronicle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default)]
pub struct HouseStyle {
    /// `{from}` and `{to}` stand for the period's days.
    pub title: String,
}

impl Default for HouseStyle {
    fn default() -> Self {
        Self {
            title: "MONITORING OF POLITICAL PERSECUTION IN THE REPUBLIC OF KAZAKHSTAN FROM {from} TO {to}".to_owned(),
        }
    }
}
