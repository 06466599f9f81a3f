"""Reads a list of texts (JSON) and writes the reference's token ids of each, special tokens included, uncut. Argument: a tokenizer.json."""
import json
import sys

import tokenizers

tokenizer = tokenizers.Tokenizer.from_file(sys.argv[1])
tokenizer.no_truncation()
tokenizer.no_padding()
ids = [tokenizer.encode(text).ids for text in json.load(sys.stdin)]
json.dump({"tokenizers": tokenizers.__version__, "ids": ids}, sys.stdout)
