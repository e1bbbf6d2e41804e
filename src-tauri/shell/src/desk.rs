//! The one archive that the window works on, behind a lock: commands come from several threads.

use kronika_store::{Archive, Failure, FailureKind, Hand};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// What the window works on.
pub(crate) struct Desk {
    archive: Mutex<Result<Archive, Failure>>,
    /// The file that was written out last, to be shown in its folder.
    written: Mutex<Option<PathBuf>>,
    /// How often she has left work that was under way.
    left: AtomicU32,
}

impl Desk {
    /// Opens the archive at `path`; what went wrong is kept and told at the first question.
    pub(crate) fn open(path: &Path) -> Self {
        Self { archive: Mutex::new(opened(path)), written: Mutex::new(None), left: AtomicU32::new(0) }
    }

    /// Asks the archive.
    pub(crate) fn ask<T>(&self, question: impl FnOnce(&Archive) -> Result<T, Failure>) -> Result<T, Failure> {
        question(self.archive().as_ref().map_err(std::clone::Clone::clone)?)
    }

    /// Changes the archive.
    pub(crate) fn change<T>(&self, change: impl FnOnce(&mut Archive) -> Result<T, Failure>) -> Result<T, Failure> {
        change(self.archive().as_mut().map_err(|refusal| refusal.clone())?)
    }

    /// Remembers a file that was written out.
    pub(crate) fn wrote(&self, path: &Path) {
        *self.written.lock().unwrap_or_else(PoisonError::into_inner) = Some(path.to_owned());
    }

    /// The file that was written out last.
    pub(crate) fn written(&self) -> Option<PathBuf> {
        self.written.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Work that is under way is not wanted any more.
    pub(crate) fn leave(&self) {
        self.left.fetch_add(1, Ordering::Relaxed);
    }

    /// A number that is another once work begun before it is left.
    pub(crate) fn left(&self) -> u32 {
        self.left.load(Ordering::Relaxed)
    }

    /// Opens another archive in place of this one; this one stays open when the other cannot be.
    pub(crate) fn exchange(&self, path: &Path) -> Result<(), Failure> {
        let mut archive = self.archive();
        if archive.as_ref().is_ok_and(|a| a.path() == path) {
            return Ok(());
        }
        let other = opened(path)?;
        if let Ok(before) = std::mem::replace(&mut *archive, Ok(other)) {
            before.close()?;
        }
        Ok(())
    }

    /// Closes the archive, so that everything is in the one file and the lock is gone.
    pub(crate) fn close(&self) {
        let gone = Err(Failure::new(FailureKind::Gone, "The archive is closed. Start Kronika again."));
        if let Ok(archive) = std::mem::replace(&mut *self.archive(), gone) {
            // nothing is lost when this fails: every change is on the disk already
            let _ = archive.close();
        }
    }

    /// A command that panicked has written nothing (its transaction was dropped), so the archive stays usable.
    fn archive(&self) -> MutexGuard<'_, Result<Archive, Failure>> {
        self.archive.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn opened(path: &Path) -> Result<Archive, Failure> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(|e| {
            Failure::new(
                FailureKind::Disk,
                format!("The folder {} cannot be made. Choose another place.", folder.display()),
            )
            .because(e)
        })?;
    }
    Archive::open_or_create(path, Hand { who: who(), now: jiff::Timestamp::now })
}

/// Who writes, for the journal and for notes: the name of the account, which stays in the archive.
fn who() -> String {
    ["USER", "USERNAME"]
        .iter()
        .find_map(|v| std::env::var(v).ok())
        .filter(|n| !n.is_empty())
        .unwrap_or_else(|| "monitor".to_owned())
}

/// Whether the window was asked to open on the sample month, in an archive of its own: `--sample`.
pub(crate) fn sample() -> bool {
    std::env::args_os().any(|a| a == "--sample")
}

/// Where the archive lies: the first argument, else `KRONIKA_ARCHIVE`, else `chronicles.kronika` in the user's data folder.
pub(crate) fn place(data_folder: &Path) -> PathBuf {
    if sample() {
        return data_folder.join("sample.kronika");
    }
    let named = std::env::args_os().nth(1).filter(|a| !a.to_string_lossy().starts_with('-'));
    named
        .or_else(|| std::env::var_os("KRONIKA_ARCHIVE"))
        .map_or_else(|| data_folder.join("chronicles.kronika"), PathBuf::from)
}
