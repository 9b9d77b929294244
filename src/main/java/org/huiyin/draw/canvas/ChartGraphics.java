package org.huiyin.draw.canvas;

import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;

/**
 * Implements the methods of {@code Graphics2D} that no chart uses (images, glyphs, transformations,
 * copies) by throwing {@code UnsupportedOperationException}, so that such a call is not ignored
 * silently.
 */
abstract class ChartGraphics extends Graphics2D {

  private static UnsupportedOperationException refused(String what) {
    return new UnsupportedOperationException("no chart draws " + what);
  }

  @Override
  public void drawString(AttributedCharacterIterator text, int x, int y) {
    throw refused("attributed text");
  }

  @Override
  public void drawString(AttributedCharacterIterator text, float x, float y) {
    throw refused("attributed text");
  }

  @Override
  public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
    throw refused("glyphs");
  }

  @Override
  public void setXORMode(Color color) {
    throw refused("in XOR mode");
  }

  @Override
  public void setTransform(AffineTransform replacement) {
    throw refused("transformed");
  }

  @Override
  public void transform(AffineTransform added) {
    throw refused("transformed");
  }

  @Override
  public void translate(int x, int y) {
    throw refused("moved");
  }

  @Override
  public void translate(double x, double y) {
    throw refused("moved");
  }

  @Override
  public void rotate(double angle) {
    throw refused("rotated");
  }

  @Override
  public void rotate(double angle, double x, double y) {
    throw refused("rotated");
  }

  @Override
  public void scale(double x, double y) {
    throw refused("scaled");
  }

  @Override
  public void shear(double x, double y) {
    throw refused("sheared");
  }

  @Override
  public void clearRect(int x, int y, int width, int height) {
    throw refused("by clearing");
  }

  @Override
  public GraphicsConfiguration getDeviceConfiguration() {
    throw refused("on a device");
  }

  @Override
  public Graphics create() {
    throw refused("on two canvases");
  }

  @Override
  public void copyArea(int x, int y, int width, int height, int dx, int dy) {
    throw refused("copies");
  }

  @Override
  public boolean drawImage(Image image, AffineTransform to, ImageObserver observer) {
    throw refused("pictures");
  }

  @Override
  public void drawImage(BufferedImage image, BufferedImageOp operation, int x, int y) {
    throw refused("pictures");
  }

  @Override
  public void drawRenderedImage(RenderedImage image, AffineTransform to) {
    throw refused("pictures");
  }

  @Override
  public void drawRenderableImage(RenderableImage image, AffineTransform to) {
    throw refused("pictures");
  }

  @Override
  public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
    throw refused("pictures");
  }

  @Override
  public boolean drawImage(
      Image image, int x, int y, int width, int height, ImageObserver observer) {
    throw refused("pictures");
  }

  @Override
  public boolean drawImage(Image image, int x, int y, Color background, ImageObserver observer) {
    throw refused("pictures");
  }

  @Override
  public boolean drawImage(
      Image image, int x, int y, int width, int height, Color background, ImageObserver observer) {
    throw refused("pictures");
  }

  @Override
  public boolean drawImage(
      Image image,
      int dx1,
      int dy1,
      int dx2,
      int dy2,
      int sx1,
      int sy1,
      int sx2,
      int sy2,
      ImageObserver observer) {
    throw refused("pictures");
  }

  @Override
  public boolean drawImage(
      Image image,
      int dx1,
      int dy1,
      int dx2,
      int dy2,
      int sx1,
      int sy1,
      int sx2,
      int sy2,
      Color background,
      ImageObserver observer) {
    throw refused("pictures");
  }
}
