//! One opener at a time, refused by name: a small file beside the archive holds an advisory lock of the system, which
//! vanishes with its process, so that a crash leaves nothing to clear away. SQLite's own exclusive lock stands behind it.

use crate::failure::{Failure, FailureKind};
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Seek, Write};
use std::path::{Path, PathBuf};

/// Held while the archive is open; its file goes when it is dropped.
#[derive(Debug)]
pub struct Lock {
    path: PathBuf,
    file: Option<File>,
}

impl Lock {
    /// Takes the lock beside `archive` for `who`.
    pub fn take(archive: &Path, who: &str) -> Result<Self, Failure> {
        let mut name = archive.as_os_str().to_owned();
        name.push(".lock");
        let path = PathBuf::from(name);
        let refused = |e: std::io::Error| {
            Failure::new(
                FailureKind::Disk,
                format!("{} cannot be opened for writing. Check the rights of its folder.", archive.display()),
            )
            .because(e)
        };
        // a second try where the holder went between our open and our lock
        for _ in 0..3 {
            let mut file =
                OpenOptions::new().read(true).write(true).create(true).truncate(false).open(&path).map_err(refused)?;
            match file.try_lock() {
                Ok(()) if is_still(&file, &path) => {
                    file.set_len(0)
                        .and_then(|()| file.rewind())
                        .and_then(|()| write!(file, "process {} of {who} on {}", std::process::id(), host()))
                        .map_err(refused)?;
                    return Ok(Self { path, file: Some(file) });
                }
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => {
                    let mut holder = String::new();
                    let _ = file.take(400).read_to_string(&mut holder); // a name is a courtesy; without it we still refuse
                    let holder = if holder.is_empty() { "another program".to_owned() } else { holder };
                    return Err(Failure::new(
                        FailureKind::InUse,
                        format!("{} is open already, by {holder}. Close it there and try again.", archive.display()),
                    ));
                }
                Err(TryLockError::Error(e)) => return Err(refused(e)),
            }
        }
        Err(Failure::new(FailureKind::InUse, format!("{} is being opened elsewhere. Try again.", archive.display())))
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // while the lock is still held, so that nobody's fresh lock file is taken away
        if cfg!(windows) {
            self.file = None;
        }
        let _ = std::fs::remove_file(&self.path); // an empty file left behind harms nobody
    }
}

/// Whether `path` still names the file we locked, not one made after ours was removed.
#[cfg(unix)]
fn is_still(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (file.metadata(), std::fs::metadata(path)) {
        (Ok(ours), Ok(there)) => (ours.dev(), ours.ino()) == (there.dev(), there.ino()),
        _ => false,
    }
}

/// Elsewhere an open file cannot be removed.
#[cfg(not(unix))]
fn is_still(_file: &File, _path: &Path) -> bool {
    true
}

/// The machine's name, for an archive on a shared folder.
fn host() -> String {
    std::fs::read_to_string("/proc/sys/kernel/hostname")
        .ok()
        .or_else(|| std::env::var("HOSTNAME").ok())
        .or_else(|| std::env::var("COMPUTERNAME").ok())
        .map_or_else(|| "this machine".to_owned(), |name| name.trim().to_owned())
}
