//! Opening: a file is looked at before it is touched. What is newer, foreign or damaged is refused with a sentence and stays
//! as it was, byte for byte, with nothing left beside it.

use crate::failure::{Failure, FailureKind};
use crate::lock::Lock;
use crate::{journal, schema};
use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, OpenFlags};
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

/// An open file.
#[derive(Debug)]
pub struct Opened {
    /// The one connection. Before the lock, so that it is closed first.
    pub db: Connection,
    _lock: Lock,
}

impl Opened {
    /// Folds everything into the one file and lets it go.
    pub fn close(self) -> Result<(), Failure> {
        self.db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        self.db.close().map_err(|(_, error)| error.into())
    }
}

/// Opens the archive at `path`.
pub fn open(path: &Path, who: &str) -> Result<Opened, Failure> {
    if !path.exists() {
        return Err(gone(path));
    }
    // first of all, for a file that is open elsewhere may have its newest pages, even its head, beside it
    let lock = Lock::take(path, who)?;
    let unfinished = beside(path, "-wal").metadata().is_ok_and(|m| m.len() > 0);
    if unfinished {
        look_at(path)?;
    } else {
        sound(path)?;
    }
    let db = connect(path)?;
    if unfinished {
        // a crash left its last changes beside the file; until they are proved sound, nothing is folded in
        db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
        let version = db.query_row("PRAGMA user_version", [], |row| row.get(0))?;
        prove(&db, known(path, version)?)?;
        db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    }
    let version = db.query_row("PRAGMA user_version", [], |row| row.get::<_, i32>(0))?;
    let version = known(path, version)?;
    if version < schema::VERSION {
        copy_first(path, &db, version)?;
        schema::migrate(&db, version, schema::VERSION)?;
    }
    journal::listen(&db)?;
    Ok(Opened { db, _lock: lock })
}

/// Makes a new archive at `path`, where nothing or an empty file lies.
pub fn create(path: &Path, who: &str) -> Result<Opened, Failure> {
    if path.metadata().is_ok_and(|m| m.len() > 0) {
        return Err(Failure::refused(format!("{} is there already. Open it, or choose another name.", path.display())));
    }
    if let Some(folder) = path.parent().filter(|f| !f.as_os_str().is_empty()) {
        std::fs::create_dir_all(folder).map_err(|e| {
            Failure::new(FailureKind::Disk, format!("{} cannot be made. Choose another folder.", folder.display()))
                .because(e)
        })?;
    }
    let lock = Lock::take(path, who)?;
    let db = connect(path)?;
    schema::migrate(&db, 0, schema::VERSION)?;
    // its head is in the file from the start, so that the file tells what it is even after a crash
    db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    journal::listen(&db)?;
    Ok(Opened { db, _lock: lock })
}

fn gone(path: &Path) -> Failure {
    Failure::new(FailureKind::Gone, format!("There is no archive at {}. Check the path.", path.display()))
}

/// Reads the first hundred bytes, which tell what a file is (<https://sqlite.org/fileformat.html#the_database_header>).
fn look_at(path: &Path) -> Result<usize, Failure> {
    let unreadable = |e: std::io::Error| gone(path).because(e);
    let mut header = Vec::with_capacity(100);
    File::open(path).and_then(|f| f.take(100).read_to_end(&mut header)).map_err(unreadable)?;
    let number = |at: usize| header.get(at..at + 4).and_then(|b| b.try_into().ok()).map_or(0, i32::from_be_bytes);
    if !header.starts_with(b"SQLite format 3\0") || number(68) != schema::APPLICATION_ID {
        return Err(Failure::new(
            FailureKind::Foreign,
            format!("{} is not an archive of Kronika. To read a draft, import it instead.", path.display()),
        ));
    }
    known(path, number(60))
}

/// Proves a file beside which nothing waits to be an archive and sound, without a byte written anywhere.
pub fn sound(path: &Path) -> Result<(), Failure> {
    let version = look_at(path)?;
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let db = Connection::open_with_flags(immutable(path), flags)?;
    guard(&db)?;
    prove(&db, version)
}

/// A version that this program can read.
fn known(path: &Path, version: i32) -> Result<usize, Failure> {
    usize::try_from(version).ok().filter(|v| (1..=schema::VERSION).contains(v)).ok_or_else(|| {
        Failure::new(
            FailureKind::Newer,
            format!(
                "{} was written by a newer Kronika (form {version}; this one knows {}). Update Kronika to open it.",
                path.display(),
                schema::VERSION
            ),
        )
    })
}

/// Sound, and built as ours are.
fn prove(db: &Connection, version: usize) -> Result<(), Failure> {
    schema::verify(db, version)?;
    let verdict: String = db.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if verdict == "ok" {
        return Ok(());
    }
    Err(Failure::new(
        FailureKind::Damaged,
        "The archive is damaged. It was left untouched; open a backup, or take a copy of the file before anything else.",
    )
    .because(verdict))
}

/// One connection, alone with the file.
fn connect(path: &Path) -> Result<Connection, Failure> {
    let db = Connection::open(path)?;
    guard(&db)?;
    // exclusive before WAL: no shared memory file, and no other program between our changes
    db.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
    db.pragma_update(None, "journal_mode", "WAL")?;
    db.pragma_update(None, "synchronous", "FULL")?;
    db.pragma_update(None, "foreign_keys", true)?;
    db.pragma_update(None, "temp_store", "MEMORY")?;
    db.set_prepared_statement_cache_capacity(128);
    // no statement is planned anew for every value that is bound to it
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    Ok(db)
}

/// Nothing in a file is trusted (<https://sqlite.org/security.html>).
fn guard(db: &Connection) -> Result<(), Failure> {
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    db.pragma_update(None, "cell_size_check", true)?;
    db.set_limit(Limit::SQLITE_LIMIT_LENGTH, 256 << 20)?;
    db.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 0)?;
    db.busy_timeout(std::time::Duration::ZERO)?;
    Ok(())
}

/// Before a migration: a copy beside the file, proved equal and sound.
fn copy_first(path: &Path, db: &Connection, version: usize) -> Result<(), Failure> {
    let copy = beside(path, &format!(".form-{version}.backup"));
    let failed = |e: &dyn std::fmt::Display| {
        Failure::new(
            FailureKind::Disk,
            format!("A copy at {} could not be made, so the archive was left as it is.", copy.display()),
        )
        .because(e)
    };
    db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    std::fs::copy(path, &copy).map_err(|e| failed(&e))?;
    let same = std::fs::read(path).and_then(|a| std::fs::read(&copy).map(|b| a == b)).map_err(|e| failed(&e))?;
    if same { Ok(()) } else { Err(failed(&"the copy differs")) }
}

/// `path` as an address that SQLite neither locks nor recovers.
fn immutable(path: &Path) -> String {
    let mut address = String::from("file:");
    for byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'/' | b'.' | b'-' | b'_' | b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => address.push(char::from(*byte)),
            b'\\' if cfg!(windows) => address.push('/'),
            _ => {
                use std::fmt::Write;
                let _ = write!(address, "%{byte:02X}"); // a String never refuses
            }
        }
    }
    address + "?immutable=1"
}

/// A file beside `path`: its name with `ending`.
fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}
