"""Figures of people in news text, for Python programs: drives the command extract as a subprocess.

    for article, document in reckon.documents([{"id": "a1", "text": "Nine guards died."}]):
        for figure in document["figures"]:
            print(article["text"][slice(*figure["span"])], figure["value"]["entails"])

    python3 reckon.py -j 2 < articles.jsonl > rows.jsonl

Needs Python 3.8 or later and the command (go build -o extract ./examples/extract), which is looked for on the PATH, or
where the variable RECKON_EXTRACT or the argument command says.
"""
import collections, json, os, subprocess, sys, tempfile, threading


class ExtractError(RuntimeError):
    """The command could not be started or did not end well; the message has what it said."""


def documents(articles, *flags, command=None):
    """Yields (article, document) for every article, a mapping with a "text", in their order.

    Articles are taken as the command asks for them, so any number may come, also without end. Spans count code points,
    as Python's strings do. A document has no "id" or "meta": the article beside it has. flags are the command's, such
    as "-profile", "acled". An article without a text is a ValueError, raised once the documents before it are out.
    """
    command = command or os.environ.get("RECKON_EXTRACT", "extract")
    with tempfile.TemporaryFile() as complaints:  # a file never fills up as a pipe nobody reads does
        line = [command, "-input", "jsonl", "-format", "jsonl", *flags, "-offsets", "runes"]
        try:
            process = subprocess.Popen(line, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=complaints)
        except OSError as error:
            raise ExtractError(f"cannot start {command!r} ({error.strerror}): build it with go build -o extract "
                               "./examples/extract, and put it on the PATH or its path in RECKON_EXTRACT") from error
        waiting, failures = collections.deque(), []  # what the command holds, bounded by what its pipes hold
        feeder = threading.Thread(target=_feed, args=(articles, process.stdin, waiting, failures), daemon=True)
        feeder.start()
        try:
            for line in process.stdout:
                yield waiting.popleft(), json.loads(line)
            if process.wait() != 0:
                complaints.seek(0)
                said = complaints.read(4096).decode(errors="replace").strip() or "no message"
                raise ExtractError(f"{command} ended with status {process.returncode}: {said}")
            feeder.join()  # the command has seen the end of its input, so this is done
            if failures:
                raise failures[0]
        finally:  # also when the caller wants no more
            process.stdout.close()
            process.kill()
            process.wait()


def _feed(articles, pipe, waiting, failures):
    """Writes while documents reads: one thread doing both would wait for ever once both pipes are full."""
    try:
        with pipe:
            for number, article in enumerate(articles, 1):
                if not isinstance(article.get("text"), str):
                    raise ValueError(f'article {number} ({article.get("id")!r}) has no "text" that is a string')
                waiting.append(article)
                pipe.write(json.dumps({"text": article["text"]}).encode() + b"\n")
                pipe.flush()
    except BrokenPipeError:
        pass  # the command has ended: its status tells why
    except Exception as failure:
        failures.append(failure)


def rows(articles, *flags, command=None):
    """Yields a flat dict for every figure, as pandas.DataFrame(rows(articles)) takes them. None: not told, or open."""
    for article, document in documents(articles, *flags, command=command):
        for index, figure in enumerate(document["figures"]):
            (start, end), value, subject = figure["span"], figure["value"], figure.get("subject", {})
            entailed, estimate = value.get("entails", {}), value.get("estimate", {})
            yield {"id": article.get("id"), "figure": index, "text": article["text"][start:end],
                   "start": start, "end": end, "hedge": value["hedge"], "share": value.get("share", False),
                   "stated": value["stated"], "point": value.get("point"),
                   "entailed_low": entailed.get("low"), "entailed_high": entailed.get("high"),
                   "estimate_low": estimate.get("low"), "estimate_high": estimate.get("high"),
                   "subject": subject.get("text"), "group": subject.get("group"), "outcome": figure["outcome"]["kind"],
                   "modality": figure["modality"], "source": figure.get("source", {}).get("text"),
                   "part_of": figure.get("part_of"), "same_as": figure.get("same_as")}


def _parsed(lines):
    for number, line in filter(lambda numbered: numbered[1].strip(), enumerate(lines, 1)):
        try:
            yield dict(json.loads(line))
        except (TypeError, ValueError) as error:
            raise ValueError(f"line {number} is no JSON object: {error}") from None


if __name__ == "__main__":
    try:
        for row in rows(_parsed(sys.stdin.buffer), *sys.argv[1:]):
            print(json.dumps(row), flush=True)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # the reader has seen enough
    except (ExtractError, ValueError) as error:
        sys.exit(f"reckon.py: {error}")
