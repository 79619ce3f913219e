"""Judges of others: axe, html-validate, vnu, Lighthouse. `make audit` fetches them; `make test` needs none of them."""
