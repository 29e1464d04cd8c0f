# What is done often, by name. `just` lists it.

# List the recipes
default:
    @just --list

# All that must hold before a change goes in
ci:
    bash .ci/run

# Every test, with and without the window
test:
    cargo test --locked
    cargo test --locked --no-default-features

# Format and lints, as the gate sees them
lint:
    cargo fmt --check
    cargo clippy --locked --all-targets -- -D warnings
    cargo clippy --locked --all-targets --no-default-features -- -D warnings

# The real window on a screen of its own; needs xvfb, openbox and xdotool
smoke:
    cargo build --locked
    scripts/smoke.sh "${CARGO_TARGET_DIR:-target}/debug/unkink"

# Every package of a release, tried in a clean Debian; root for that
release:
    scripts/release.sh

# The window on an invented diary of two years, in a file that is thrown away
demo:
    #!/usr/bin/env bash
    set -euo pipefail
    folder=$(mktemp -d)
    trap 'rm -rf "$folder"' EXIT
    cargo run --locked --bin unkink-cli -- --journal "$folder/demo.json" demo --years 2
    cargo run --locked -- --journal "$folder/demo.json"
