//! A copy of the archive to keep elsewhere: whole and consistent while the archive stays open, proved sound before it gets
//! its name.

use crate::failure::{Failure, FailureKind};
use crate::{Archive, open};
use rusqlite::Connection;
use rusqlite::backup::Backup;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Pages copied in one go; all of them while nobody else can write.
const PAGES: i32 = 1024;

impl Archive {
    /// Copies the archive to `path`; a file that lies there is replaced, once the copy is known to be sound.
    pub fn copy_to(&self, path: &Path) -> Result<(), Failure> {
        let here = fs::canonicalize(&self.path).ok();
        if here.is_some() && fs::canonicalize(path).ok() == here {
            return Err(Failure::refused("This is the archive itself. Choose another place for the copy."));
        }
        let mut beside = path.as_os_str().to_owned();
        beside.push(".part");
        let beside = PathBuf::from(beside);
        let copied = self.copied(&beside).and_then(|()| fs::rename(&beside, path).map_err(|e| refused(path, &e)));
        if copied.is_err() {
            let _ = fs::remove_file(&beside); // the failure that is told is the first one
        }
        copied
    }

    fn copied(&self, beside: &Path) -> Result<(), Failure> {
        let trouble = |e: rusqlite::Error| refused(beside, &e);
        let _ = fs::remove_file(beside); // what an earlier copy left when the power went
        let mut copy = Connection::open(beside).map_err(trouble)?;
        Backup::new(&self.opened.db, &mut copy)
            .and_then(|backup| backup.run_to_completion(PAGES, Duration::ZERO, None))
            .map_err(trouble)?;
        // one file, with nothing beside it
        copy.pragma_update(None, "journal_mode", "DELETE").map_err(trouble)?;
        copy.close().map_err(|(_, e)| trouble(e))?;
        fs::File::open(beside).and_then(|f| f.sync_all()).map_err(|e| refused(beside, &e))?;
        open::sound(beside)
    }
}

fn refused(path: &Path, why: &dyn std::fmt::Display) -> Failure {
    Failure::new(FailureKind::Disk, format!("No copy can be written at {}. Choose another place.", path.display()))
        .because(why)
}
