"""The dashboard; ``python -m timeline serve other.csv`` opens it on a file."""

import streamlit as st

from timeline.ui import ICON, PAGES, carry_view

st.set_page_config("Dateline", page_icon=ICON, layout="wide")
pages = [
    st.Page(draw, title=title, url_path=path, icon=icon, default=not path)
    for draw, title, path, icon in PAGES
]
page = st.navigation(pages, position="top")
carry_view(page.url_path)
page.run()
