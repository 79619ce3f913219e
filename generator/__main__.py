"""`python -m generator` is the command `annals`."""

import sys

from generator.cli import main

if __name__ == "__main__":  # each worker process loads this file again, under another name
    sys.exit(main())
