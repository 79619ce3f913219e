"""What stops a run. A doubt about a source is a finding instead.

AnnalsError
├── SettingsError       annals.toml or mkdocs.yml
├── DoorError           two readers or writers of one name, or one that is none
├── LanguageError       a language file
├── ReadError           no such folder or file
└── PublishError        a docs folder that cannot be written
"""

from __future__ import annotations


class AnnalsError(Exception):
    """The run cannot go on; the text names the thing, the reason and the mend."""
