"""Coverage-guided fuzzing of everything that reads a text somebody else wrote: files, fields, addresses, storage.

    pip install atheris                              the Python side (libFuzzer)
    npm install --no-save @jazzer.js/core@4.0.0      the JavaScript side (libFuzzer), needs glibc 2.38 or newer
    kennisbank bouw                                  the form gets its rules from the site; BW_SITE names another folder
    python -m benchmarks.fuzz --tijd 180             every target for three minutes, one after the other
    python -m benchmarks.fuzz --tijd 60 mapje lader  only these
    python -m benchmarks.fuzz --bewaar …             keep short inputs that reach new code as examples for the tests

The targets stand in doelen.py and doelen.js; tests/veiligheid/test_zaden.py runs them on the examples that were kept.
"""
