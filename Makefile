# The one door. Filled in by `house:` commits.
test:
	cargo test --workspace
