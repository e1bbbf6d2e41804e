# The one door: every command that the documents name is a recipe here. Each installs what it needs the first time
# and is quick the second.
#
#   make run      the window, on the sample month (your own archive: target/debug/kronika-desktop)
#   make test     everything that must hold: formats, lints, units, whole ways, the real window
#   make check    the quick part of it, while writing
#   make score    how well the readers and the checks do on the corpus and on our own gold months
#   make bench    the speeds that the documents claim, as figures and ratios
#   make shots    a picture of every room, in both themes and three languages, into test-output/
#   make gen      the TypeScript of the values the window sees, and the sentences of the checks
#   make package  an installer for this machine, into target/release/bundle

SHELL := bash
.SHELLFLAGS := -eu -o pipefail -c
.ONESHELL:
.DEFAULT_GOAL := run
.PHONY: run test check score bench shots gen package ui icons

STAMPS := .stamps
SHELL_FEATURES := custom-protocol
say = @printf '\n\033[1m== %s\033[0m\n' "$(1)"

run: $(STAMPS)/system-run ui
	$(call say,Kronika: building and opening the window (the first build takes some minutes))
	cargo run --bin kronika-desktop --features $(SHELL_FEATURES) -- --sample

test: $(STAMPS)/system-test $(STAMPS)/tauri-driver
	scripts/test all

check: $(STAMPS)/system-run
	scripts/test quick

score:
	scripts/score

bench: $(STAMPS)/system-test $(STAMPS)/tauri-driver
	scripts/bench

shots: $(STAMPS)/system-test $(STAMPS)/tauri-driver ui
	scripts/test shots

gen:
	scripts/gen

package: $(STAMPS)/system-run ui
	$(call say,An installer for this machine)
	ui/node_modules/.bin/tauri build

# The window's page, built once and again when a file of it has changed.
ui: ui/dist/index.html
ui/dist/index.html: $(STAMPS)/npm $(shell find ui/src ui/index.html ui/*.json ui/*.ts -type f 2>/dev/null)
	$(call say,The window's page)
	npm --prefix ui run --silent build
	touch $@

$(STAMPS)/npm: ui/package-lock.json
	$(call say,Packages of the window's page)
	npm --prefix ui ci --no-audit --no-fund --loglevel=error
	mkdir -p $(STAMPS) && touch $@

# What the system must have; see scripts/prepare for the list and the reasons.
$(STAMPS)/system-%: scripts/prepare
	scripts/prepare $*
	mkdir -p $(STAMPS) && touch $@

# The bridge between a test and the real window.
$(STAMPS)/tauri-driver:
	$(call say,tauri-driver (the bridge from the tests to the real window))
	cargo install tauri-driver --version 2.1.0 --locked --root .tools
	mkdir -p $(STAMPS) && touch $@

# Only after icons/kronika.svg was changed.
icons: $(STAMPS)/npm
	rsvg-convert -w 1024 -h 1024 icons/kronika.svg -o target/kronika.png
	ui/node_modules/.bin/tauri icon target/kronika.png -o target/icons
	cp target/icons/{32x32.png,128x128.png,128x128@2x.png,icon.icns,icon.ico,icon.png} icons/
