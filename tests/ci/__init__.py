"""The scripts that run on a push."""
