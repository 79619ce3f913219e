"""Judges and viewers of others, which `make audit` fetches; `make test` needs none of them.

axe, html-validate, vnu and Lighthouse judge pages; TimelineJS, vis-timeline and Markwhen show data.
"""
