"""Writes test/fixtures/evaluate/trec.json: lists with judgements, and what pytrec_eval (pip install pytrec-eval-terrier) says of them.

    python scripts/trec-fixture.py
"""

import json
import pathlib
import random

import pytrec_eval

names = {"map": "MAP", "ndcg_cut_10": "nDCG@10", "recip_rank": "MRR", "P_10": "P@10", "recall_50": "recall@50"}
random.seed(20)
qrels, runs = {}, {}


def add(query, judged, ranked):
    qrels[query] = judged
    # one less a rank: our lists are in an order already, and trec_eval orders equal scores by name
    runs[query] = {name: float(len(ranked) - at) for at, name in enumerate(ranked)}


documents = [f"cv-{number:03}.pdf" for number in range(120)]
for number in range(40):
    ranked = random.sample(documents, random.randint(1, 120))
    judged = {name: random.choice([0, 0, 0, 1, 1, 2, 3]) for name in random.sample(documents, random.randint(1, 100))}
    add(f"random-{number}", judged, ranked)
add("all relevant", {name: 1 for name in documents}, documents)
add("none relevant", {name: 0 for name in documents}, documents)
add("nothing of it found", {"cv-001.pdf": 2, "cv-002.pdf": 1}, documents[50:])
add("one, at rank 51", {"cv-050.pdf": 3}, documents)
add("one, first", {"cv-000.pdf": 1}, documents)
add("fewer than ten", {"cv-000.pdf": 1, "cv-002.pdf": 3, "cv-090.pdf": 2}, documents[:3])
evaluator = pytrec_eval.RelevanceEvaluator(qrels, {"map", "ndcg_cut.10", "recip_rank", "P.10", "recall.50"})
results = evaluator.evaluate(runs)
cases = [
    {
        "id": query,
        "grades": qrels[query],
        "ranked": sorted(runs[query], key=lambda name: -runs[query][name]),
        "values": {ours: results[query][theirs] for theirs, ours in names.items()},
    }
    for query in runs
]
target = pathlib.Path(__file__).parent.parent / "test" / "fixtures" / "evaluate" / "trec.json"
target.parent.mkdir(exist_ok=True)
target.write_text(json.dumps(cases, separators=(",", ":")) + "\n")
