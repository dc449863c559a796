-- Run as portfolio_owner after every migration. A house writes only its own schema.
GRANT USAGE ON SCHEMA portfolio TO portfolio_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA portfolio TO portfolio_app;
