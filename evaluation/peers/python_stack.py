#!/usr/bin/env python3
"""What the Python stack that one would otherwise put together costs on the same pages: trafilatura for the article,
datasketch for near-copies, spaCy for names. No broker, no stories, no passages, no identity.

    pip install trafilatura datasketch spacy lxml_html_clean
    python -m spacy download en_core_web_sm        # without it spaCy only divides the text into words
    python3 python_stack.py LIST.jsonl [PAGES]     # lines of {"url","page"}, the path relative to the list

Prints CPU-milliseconds a page by part, after a first round that is not counted.
"""
import gzip
import json
import pathlib
import sys
import time

import spacy
import trafilatura
from datasketch import MinHash, MinHashLSH

PERMUTATIONS = 128
SHINGLE_WORDS = 5
THRESHOLD = 0.5
ROUND = 50


def pages(listing, count):
    entries = [json.loads(line) for line in listing.read_text(encoding="utf-8").splitlines()]
    for number in range(count):
        entry = entries[number % len(entries)]
        html = (listing.parent / entry["page"]).read_bytes()
        yield entry["url"], gzip.decompress(html) if entry["page"].endswith(".gz") else html


def fingerprint(text):
    words = text.lower().split()
    print_of = MinHash(num_perm=PERMUTATIONS)
    shingles = {" ".join(words[at : at + SHINGLE_WORDS]) for at in range(max(1, len(words) - SHINGLE_WORDS + 1))}
    print_of.update_batch([shingle.encode() for shingle in shingles])
    return print_of


def names_reader():
    try:
        return "en_core_web_sm", spacy.load("en_core_web_sm", disable=["lemmatizer"])
    except OSError:
        return "words only, no model", spacy.blank("en")


def run(listing, count, model):
    index = MinHashLSH(threshold=THRESHOLD, num_perm=PERMUTATIONS)
    spent = {"trafilatura": 0.0, "datasketch": 0.0, "spaCy": 0.0}
    articles = 0
    for number, (url, html) in enumerate(pages(listing, count)):
        marks = [time.process_time()]
        article = trafilatura.bare_extraction(html, url=url, with_metadata=True)
        marks.append(time.process_time())
        text = (article.text if article else None) or ""
        if text:
            articles += 1
            print_of = fingerprint(text)
            index.query(print_of)
            index.insert(str(number), print_of)
        marks.append(time.process_time())
        list(model(text[:900_000]).ents)
        marks.append(time.process_time())
        for part, begin, end in zip(spent, marks, marks[1:]):
            spent[part] += end - begin
    return articles, spent


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    listing = pathlib.Path(sys.argv[1])
    count = int(sys.argv[2]) if len(sys.argv) > 2 else len(listing.read_text(encoding="utf-8").splitlines())
    name, model = names_reader()
    run(listing, min(ROUND, count), model)
    articles, spent = run(listing, count, model)
    for part, seconds in spent.items():
        print(f"{part:12} {1000 * seconds / count:8.2f} CPU-ms a page" + (f" ({name})" if part == "spaCy" else ""))
    total = sum(spent.values())
    print(f"{'all':12} {1000 * total / count:8.2f} CPU-ms a page, {count / total:.1f} pages a CPU-second; {articles} articles of {count} pages")


if __name__ == "__main__":
    main()
