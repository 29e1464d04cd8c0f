#!/usr/bin/env bash
# The laws of tests/it and src on many more random cases than the gate's and on others at each run, and many
# more random rows typed faster than the window's frames.
#
#   scripts/laws.sh [TIMES [TEST…]]
#
# TIMES (30) is how many times the gate's cases are tried; TEST are parts of names, for some of the tests
# alone. Takes about an hour on two cores. No part of the gate.
set -euo pipefail
cd "$(dirname "$0")/.."
times=${1:-30}
shift || true
laws=("$@")
((${#laws[@]})) || laws=(
    agreed:: rows:: plan:: keep:: levels:: exchange:: difference:: charts:: effect_laws::
    store::backups:: store::laws:: store::merge:: store::seeds:: typed_faster
)
unset PROPTEST_RNG_SEED
export PROPTEST_CASES=$((256 * times)) CARGO_PROFILE_DEV_OPT_LEVEL=${CARGO_PROFILE_DEV_OPT_LEVEL:-2}
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-target}/laws
cargo test --locked --no-fail-fast -- "${laws[@]}"
