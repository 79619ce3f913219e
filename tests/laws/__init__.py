"""The laws of the house: they look at the code and the papers themselves, and run at every landing."""
