"""Settings for all tests, those of the plugins included."""

from hypothesis import settings

settings.register_profile("newsclean", deadline=None)  # machines that others use as well are slow now and then
settings.load_profile("newsclean")
