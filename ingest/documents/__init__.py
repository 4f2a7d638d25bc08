"""Files of pages and paragraphs, PDF and Word, become stories. Their bytes are as hostile as a page's."""
