//! Time that this thread has run. A busy machine makes it wait for a processor, and that wait says nothing about the
//! code: on Linux the kernel counts the two apart, to some milliseconds; elsewhere it is the time that has passed.

use std::fs;
use std::time::{Duration, Instant};

/// A moment to count from.
#[derive(Clone, Copy, Debug)]
pub struct Clock {
    wall: Instant,
    ran: Option<u64>,
}

impl Clock {
    /// Starts to count.
    pub fn start() -> Self {
        Self { wall: Instant::now(), ran: nanoseconds() }
    }

    /// How long this thread has run since.
    pub fn ran(&self) -> Duration {
        match self.ran.zip(nanoseconds()) {
            Some((before, now)) => Duration::from_nanos(now.saturating_sub(before)),
            None => self.wall.elapsed(),
        }
    }
}

/// What the kernel has counted for this thread.
fn nanoseconds() -> Option<u64> {
    fs::read_to_string("/proc/thread-self/schedstat").ok()?.split(' ').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sleeping_is_not_running() {
        let clock = Clock::start();
        std::thread::sleep(Duration::from_millis(80));
        if clock.ran.is_some() {
            assert!(clock.ran() < Duration::from_millis(40), "{:?}", clock.ran());
        }
        let clock = Clock::start();
        let until = Instant::now() + Duration::from_millis(120);
        let mut turns = 0_u64;
        while Instant::now() < until {
            turns += 1;
        }
        assert!(turns > 0 && clock.ran() > Duration::ZERO);
    }
}
