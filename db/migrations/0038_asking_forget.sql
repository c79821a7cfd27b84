-- A call that was made is forgotten with the rest of what was begun: a number and a name are kept for nothing else.
grant delete on ask_callback to reliance_app;
