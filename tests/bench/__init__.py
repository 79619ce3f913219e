"""Speed, measured by hand: never a test, since machines are noisy."""
