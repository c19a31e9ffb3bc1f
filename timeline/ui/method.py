"""The Method page."""

import streamlit as st


def method_page() -> None:
    st.title("Method")
