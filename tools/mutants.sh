#!/usr/bin/env bash
# Which changes of some files do their tests not notice?  tools/mutants.sh 'src/newsnorm/timex/*.py' tests/test_timex.py ...
set -euo pipefail
cd "$(dirname "$0")/.."
files=$1
shift
place=build/mutants
rm -rf "$place"
mkdir -p "$place"
git archive HEAD | tar x -C "$place"
python3 -m venv build/mutmut
build/mutmut/bin/pip install -q "mutmut>=3.8,<4" -e ".[test]"
cd "$place"
sed -i -E '/^@(lru_)?cache(\(.*\))?$/d' $files # a cached answer would hide a mutant, and mutmut passes decorators by
cat >>pyproject.toml <<END
[tool.mutmut]
source_paths = ["src"]
only_mutate = ["$files"]
also_copy = ["benchmarks", "docs", "tools", "README.md", "CONTRIBUTING.md", "conftest.py"]
pytest_add_cli_args = ["-x", "-p", "no:cacheprovider"]
pytest_add_cli_args_test_selection = [$(printf '"%s", ' "$@")]
END
export HYPOTHESIS_PROFILE=quick
../mutmut/bin/mutmut run --max-children "$(nproc)"
../mutmut/bin/mutmut results
