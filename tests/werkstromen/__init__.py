"""Tests of what runs and shows on the platform where people work together."""
