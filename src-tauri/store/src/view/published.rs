//! What was: versions of an entry, publications, and what is different since.

use super::archive::Label;
use kronika_core::chronicle::EntryState;
use serde::Serialize;

/// One version of an entry's text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct VersionView {
    /// For [`crate::Archive::restore_version`].
    pub version: String,
    /// When: RFC 3339.
    pub at: String,
    /// Who.
    pub who: String,
    /// What was done.
    pub label: Label,
    /// The text after it; `None` where the entry was gone.
    pub text: Option<String>,
    /// How far it had come after it.
    pub state: Option<EntryState>,
    /// Whether it was taken back.
    pub undone: bool,
}

/// Something that was published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct PublicationView {
    /// Its id.
    pub id: String,
    /// When: RFC 3339.
    pub at: String,
    /// Who.
    pub who: String,
    /// `html`, `docx`, …
    pub format: String,
    /// Name of the file.
    pub file: String,
    /// Hash of its bytes.
    pub sha256: String,
    /// Entries that were written, changed or removed since.
    pub changed_since: Vec<String>,
}

/// What differs from something that was published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct SinceView {
    /// In the order of the chronicle; what is gone stands last.
    pub changes: Vec<CorrectionView>,
    /// A paragraph that says so to readers, in the language of the publication; empty where nothing changed.
    pub paragraph: String,
}

/// An entry that is not as it was published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct CorrectionView {
    /// Its id.
    pub entry: String,
    /// Its text then; `None` where it is new.
    pub before: Option<String>,
    /// Its text now; `None` where it is gone.
    pub after: Option<String>,
}
