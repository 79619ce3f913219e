"""The command `annals`."""
