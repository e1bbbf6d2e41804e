//! The journal: what every row was before a step and after it, written by triggers that exist only while the archive is open
//! (the technique of <https://sqlite.org/undoredo.html>, with rows as JSON instead of SQL). So no operation can forget it, and
//! undo, redo and the history of an entry are questions to one table. The session extension would do the same, but its
//! bindings want libclang at build time, and its change sets cannot be read by a query.

use crate::failure::Failure;
use crate::schema::JOURNALLED;
use rusqlite::{Connection, OptionalExtension, Transaction, params};
use serde_json::{Map, Value};
use std::collections::HashMap;

/// Listens to every journalled table of `db` from now on.
pub fn listen(db: &Connection) -> Result<(), Failure> {
    // the step that changes belong to; none while undo and redo put rows back
    db.execute_batch("CREATE TEMP TABLE underway (step INTEGER); INSERT INTO underway VALUES (NULL);")?;
    for table in JOURNALLED {
        let row = |of: &str| -> Result<String, Failure> {
            let mut columns = db.prepare("SELECT name FROM pragma_table_info(?1)")?;
            let names = columns.query_map([table], |r| r.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?;
            let pairs: Vec<String> = names.iter().map(|n| format!("'{n}', {of}.{n}")).collect();
            Ok(format!("json_object({})", pairs.join(", ")))
        };
        let (old, new) = (row("OLD")?, row("NEW")?);
        let trigger = |when: &str, id: &str, before: &str, after: &str| {
            format!(
                "CREATE TEMP TRIGGER journal_{table}_{when} AFTER {when} ON main.{table}
                 WHEN (SELECT step FROM temp.underway) IS NOT NULL BEGIN
                   INSERT INTO change (step, of_table, row, before, after)
                   VALUES ((SELECT step FROM temp.underway), '{table}', {id}, {before}, {after});
                 END;"
            )
        };
        db.execute_batch(&trigger("INSERT", "NEW.id", "NULL", &new))?;
        db.execute_batch(&trigger("UPDATE", "NEW.id", &old, &new))?;
        db.execute_batch(&trigger("DELETE", "OLD.id", &old, "NULL"))?;
    }
    Ok(())
}

/// Says which step changes belong to from now on.
pub fn write_to(tx: &Transaction<'_>, step: Option<i64>) -> Result<(), Failure> {
    tx.prepare_cached("UPDATE temp.underway SET step = ?1")?.execute([step])?;
    Ok(())
}

/// A row that a step changed.
pub struct Change {
    /// Its table.
    pub of_table: String,
    /// Its id.
    pub row: String,
    /// As it was, as JSON.
    pub before: Option<String>,
    /// As it became.
    pub after: Option<String>,
}

/// The changes of a step, in the order they were made.
pub fn changes(tx: &Connection, step: i64) -> Result<Vec<Change>, Failure> {
    let mut statement =
        tx.prepare_cached("SELECT of_table, row, before, after FROM change WHERE step = ?1 ORDER BY seq")?;
    let rows = statement.query_map([step], |r| {
        Ok(Change { of_table: r.get(0)?, row: r.get(1)?, before: r.get(2)?, after: r.get(3)? })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Leaves one change a row: from what it was before the step to what it was after. So typing in one go keeps two texts and not
/// one a letter, and a row that came and went within the step is none of its changes. Says whether any is left.
pub fn settle(tx: &Transaction<'_>, step: i64) -> Result<bool, Failure> {
    let mut statement = tx.prepare_cached("SELECT seq, of_table, row FROM change WHERE step = ?1 ORDER BY seq")?;
    let rows = statement.query_map([step], |r| Ok((r.get(0)?, (r.get(1)?, r.get(2)?))))?;
    let mut first: HashMap<(String, String), i64> = HashMap::new();
    for row in rows.collect::<Result<Vec<(i64, (String, String))>, _>>()? {
        let (seq, place) = row;
        let Some(&kept) = first.get(&place) else {
            first.insert(place, seq);
            continue;
        };
        tx.prepare_cached("UPDATE change SET after = (SELECT after FROM change WHERE seq = ?2) WHERE seq = ?1")?
            .execute([kept, seq])?;
        tx.prepare_cached("DELETE FROM change WHERE seq = ?1")?.execute([seq])?;
    }
    let same = tx.prepare_cached("DELETE FROM change WHERE step = ?1 AND before IS after")?.execute([step])?;
    Ok(first.len() > same)
}

/// The step that Undo would take back (`done`) or Redo do again (`undone`), with its label.
pub fn next(db: &Connection, state: &str) -> Result<Option<(i64, String)>, Failure> {
    // undo goes back from the newest, redo forward from the oldest that was taken back
    let order = if state == "done" { "DESC" } else { "ASC" };
    let sql = format!("SELECT seq, label FROM step WHERE state = ?1 ORDER BY seq {order} LIMIT 1");
    Ok(db.prepare_cached(&sql)?.query_row([state], |r| Ok((r.get(0)?, r.get(1)?))).optional()?)
}

/// Puts the rows of a step back as they were, or forward again. Foreign keys are judged at the end of the transaction.
pub fn turn(tx: &Transaction<'_>, step: i64, back: bool) -> Result<(), Failure> {
    write_to(tx, None)?;
    let mut changes = changes(tx, step)?;
    if back {
        changes.reverse();
    }
    // rows that go are removed before rows that come, so that a unique name can pass from one to the other
    for change in &changes {
        let target = if back { &change.before } else { &change.after };
        if target.is_none() {
            let table = known(&change.of_table)?;
            tx.prepare_cached(&format!("DELETE FROM {table} WHERE id = ?1"))?.execute([&change.row])?;
        }
    }
    for change in &changes {
        if let Some(row) = if back { &change.before } else { &change.after } {
            put(tx, &change.of_table, row)?;
        }
    }
    let state = if back { "undone" } else { "done" };
    tx.prepare_cached("UPDATE step SET state = ?1 WHERE seq = ?2")?.execute(params![state, step])?;
    Ok(())
}

/// Writes a row whole, whatever stood under its id.
fn put(tx: &Transaction<'_>, table: &str, row: &str) -> Result<(), Failure> {
    let table = known(table)?;
    let row: Map<String, Value> = serde_json::from_str(row)?;
    let names: Vec<&str> = row.keys().map(String::as_str).collect();
    let holes: Vec<String> = (1..=names.len()).map(|i| format!("?{i}")).collect();
    let sets: Vec<String> = names.iter().filter(|n| **n != "id").map(|n| format!("{n} = excluded.{n}")).collect();
    let sql = format!(
        "INSERT INTO {table} ({}) VALUES ({}) ON CONFLICT (id) DO UPDATE SET {}",
        names.join(", "),
        holes.join(", "),
        sets.join(", ")
    );
    let values = row.values().map(|value| match value {
        Value::Null => rusqlite::types::Value::Null,
        Value::Number(n) => rusqlite::types::Value::Integer(n.as_i64().unwrap_or_default()),
        Value::String(s) => rusqlite::types::Value::Text(s.clone()),
        other => rusqlite::types::Value::Text(other.to_string()),
    });
    tx.prepare_cached(&sql)?.execute(rusqlite::params_from_iter(values))?;
    Ok(())
}

/// The table of that name, if it is one of ours: names from the file never become SQL unseen.
fn known(table: &str) -> Result<&'static str, Failure> {
    JOURNALLED.into_iter().find(|t| *t == table).ok_or_else(|| {
        Failure::new(
            crate::FailureKind::Damaged,
            "The journal of this archive names a table that does not exist. Nothing was changed.",
        )
    })
}
