"""`python -m generator` is the command `annals`."""

import sys

from generator.cli import main

sys.exit(main())
