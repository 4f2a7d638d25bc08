"""Feeds: what a site says it has published. How is one found, read, chosen from, and asked again?"""
