//! Refusals and faults: what is wrong, in one sentence, and what to do. Plain text; the window sets it beside the control.

use serde::Serialize;

/// What the window does about a [`Failure`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum FailureKind {
    /// Somebody else has the archive open.
    InUse,
    /// The file was written by a newer Kronika.
    Newer,
    /// The file is no archive of Kronika.
    Foreign,
    /// The file is damaged.
    Damaged,
    /// What was asked for is not there (any more).
    Gone,
    /// It cannot be done as asked; nothing was changed.
    Refused,
    /// The disk refused; nothing was changed.
    Disk,
    /// A fault of Kronika itself; nothing was changed.
    Fault,
}

/// Why something was not done. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[error("{message}")]
pub struct Failure {
    /// What the window does about it.
    pub kind: FailureKind,
    /// What is wrong, and what to do.
    pub message: String,
    /// For whoever mends it: the engine's own words. Empty where there is nothing to add.
    pub detail: String,
}

impl Failure {
    /// A failure without detail.
    pub fn new(kind: FailureKind, message: impl Into<String>) -> Self {
        Self { kind, message: message.into(), detail: String::new() }
    }

    /// It cannot be done as asked.
    pub fn refused(message: impl Into<String>) -> Self {
        Self::new(FailureKind::Refused, message)
    }

    /// What was asked for is not there.
    pub fn gone(what: &str) -> Self {
        Self::new(FailureKind::Gone, format!("This {what} is no longer in the archive. Open the chronicle again."))
    }

    /// The same with the engine's own words.
    #[must_use]
    pub fn because(mut self, cause: impl std::fmt::Display) -> Self {
        self.detail = cause.to_string();
        self
    }
}

impl From<rusqlite::Error> for Failure {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Code;
        let (kind, message) = match error.sqlite_error_code() {
            Some(Code::DiskFull) => {
                (FailureKind::Disk, "The disk is full: nothing was saved. Free some space and try again.")
            }
            Some(Code::ReadOnly | Code::CannotOpen | Code::PermissionDenied | Code::SystemIoFailure) => {
                (FailureKind::Disk, "The disk refused the change: nothing was saved. Check the folder of the archive.")
            }
            Some(Code::DatabaseCorrupt | Code::NotADatabase) => {
                (FailureKind::Damaged, "The archive is damaged. Take a copy of the file before anything else.")
            }
            Some(Code::DatabaseBusy | Code::DatabaseLocked) => {
                (FailureKind::InUse, "Another program holds the archive. Close it there and try again.")
            }
            _ => (FailureKind::Fault, "Kronika could not do this: nothing was changed."),
        };
        Failure::new(kind, message).because(error)
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        Failure::new(FailureKind::Damaged, "A value in the archive cannot be read.").because(error)
    }
}
